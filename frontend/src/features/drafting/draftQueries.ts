import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, type Schemas } from '@/api/client';
import { dataOf, pagedQuery } from '@/api/pages';

export type DraftContent = Schemas['DraftContent'];

/** A draft with its version, which goes along with every change (If-Match). */
export interface VersionedDraft {
  draft: Schemas['DraftView'];
  etag: string;
}

/** The drafts of the municipality, last changed first. */
export const draftsQuery = () =>
  pagedQuery(['drafts'], async (start, signal) =>
    dataOf(await client.GET('/drafts', { params: { query: start }, signal })),
  );

export const draftQuery = (id: string) => ({
  queryKey: ['draft', id],
  queryFn: ({ signal }: { signal: AbortSignal }) => loadDraft(id, signal),
});

/** The draft as the server has it now. */
export async function loadDraft(id: string, signal?: AbortSignal): Promise<VersionedDraft> {
  return versioned(
    await client.GET('/drafts/{id}', { params: { path: { id } }, ...(signal && { signal }) }),
  );
}

/** Saves the content over the version that it started from. */
export async function saveDraft(
  id: string,
  content: DraftContent,
  etag: string,
): Promise<VersionedDraft> {
  return versioned(
    await client.PUT('/drafts/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
      body: content,
    }),
  );
}

/** Publishes the saved version; from then on residents see it. */
export function usePublishDraft(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ purpose, etag }: { purpose: Schemas['Purpose']; etag: string }) =>
      dataOf(
        await client.POST('/drafts/{id}/publication', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: { purpose },
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries(),
  });
}

function versioned(answer: {
  data?: Schemas['DraftView'];
  error?: unknown;
  response: Response;
}): VersionedDraft {
  return { draft: dataOf(answer), etag: answer.response.headers.get('ETag') ?? '' };
}
