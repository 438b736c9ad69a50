import { useSuspenseInfiniteQuery } from '@tanstack/react-query';

interface Page<T> {
  items: T[];
  nextCursor?: string;
}

/** Where a page starts; the first page has no cursor. */
interface Start {
  cursor?: string;
}

/**
 * Options for a list that is read page by page.
 *
 * @param queryKey names the list, filters included
 * @param read asks for the page that starts there
 */
export function pagedQuery<T>(
  queryKey: readonly unknown[],
  read: (start: Start, signal: AbortSignal) => Promise<Page<T>>,
) {
  const first: Start = {};
  return {
    queryKey,
    queryFn: ({ pageParam, signal }: { pageParam: Start; signal: AbortSignal }) =>
      read(pageParam, signal),
    initialPageParam: first,
    getNextPageParam: ({ nextCursor }: Page<T>): Start | undefined =>
      nextCursor === undefined ? undefined : { cursor: nextCursor },
  };
}

/** The items read so far, and how to read more. */
export function usePages<T>(query: ReturnType<typeof pagedQuery<T>>) {
  const pages = useSuspenseInfiniteQuery(query);
  return {
    items: pages.data.pages.flatMap((page) => page.items),
    hasMore: pages.hasNextPage,
    loading: pages.isFetchingNextPage,
    onMore: () => void pages.fetchNextPage(),
  };
}

/** The data of an answer; throws the problem where there is one. */
export function dataOf<T>({ data, error }: { data?: T; error?: unknown }): T {
  if (data === undefined) throw error;
  return data;
}
