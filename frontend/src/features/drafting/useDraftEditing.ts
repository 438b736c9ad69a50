import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schemas } from '@/api/client';
import { slugOf } from '@/api/problems';
import { useKept } from '@/lib/useKept';
import {
  type DraftContent,
  draftQuery,
  usePublishDraft,
  useSaveDraft,
  type VersionedDraft,
} from './draftQueries';

/** What is typed but not saved, with the version that it started from. */
interface Unsaved {
  content: DraftContent;
  etag: string;
}

/**
 * Editing a draft. What is typed is kept in this tab until the server has it, so that neither a lost
 * connection, nor a login, nor someone else's change loses it.
 */
export function useDraftEditing(id: string) {
  const queryClient = useQueryClient();
  const saved = useSuspenseQuery(draftQuery(id)).data;
  const [unsaved, keep, drop] = useKept<Unsaved>(`draft:${id}`);
  const [theirs, setTheirs] = useState<VersionedDraft>();
  const saving = useSaveDraft(id);
  const publishing = usePublishDraft(id);
  const content = unsaved?.content ?? saved.draft.content;
  const etag = unsaved?.etag ?? saved.etag;

  /** Asks for the version that stood in the way, so that the person can choose. */
  const onConflict = async (error: unknown) => {
    if (slugOf(error) !== 'changed-meanwhile') return;
    setTheirs(await draftQuery(id).queryFn({ signal: new AbortController().signal }));
  };

  const save = async (over = etag): Promise<VersionedDraft> => {
    const now = await saving.mutateAsync({ content, etag: over });
    drop();
    setTheirs(undefined);
    return now;
  };

  return {
    draft: saved.draft,
    content,
    dirty: unsaved !== undefined,
    busy: saving.isPending || publishing.isPending,
    /** Why the last attempt to save or publish failed; a conflict is told apart. */
    error: theirs ? null : (saving.error ?? publishing.error),
    /** Changes with every attempt. */
    attempt: Math.max(saving.submittedAt, publishing.submittedAt),
    conflict: theirs,
    change: (next: DraftContent) => {
      keep({ content: next, etag });
    },
    save: () => {
      publishing.reset();
      save().catch(onConflict);
    },
    saveMine: () => {
      save(theirs?.etag).catch(onConflict);
    },
    takeTheirs: () => {
      queryClient.setQueryData(draftQuery(id).queryKey, theirs);
      saving.reset();
      drop();
      setTheirs(undefined);
    },
    /** Saves what is not saved yet, and publishes that. */
    publish: (
      purpose: Schemas['Purpose'],
      onPublished: (published: Schemas['ConsultationView']) => void,
    ) => {
      publishing.reset();
      const version = unsaved ? save() : Promise.resolve(saved);
      version
        .then((now) => publishing.mutateAsync({ purpose, etag: now.etag }))
        .then(onPublished)
        .catch(onConflict);
    },
  };
}
