import { type QueryClient, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Schemas } from '@/api/client';
import { slugOf } from '@/api/problems';
import { DraftWriting } from './DraftWriting';
import {
  draftQuery,
  loadDraft,
  saveDraft,
  usePublishDraft,
  type VersionedDraft,
} from './draftQueries';

/** What is being written in this window, also while another page is open, until the server has it. */
const running = new WeakMap<QueryClient, Map<string, { writing: DraftWriting; end: () => void }>>();

/** Writing a draft: what stands in the fields, how it is saved, and publishing it. */
export function useDraftWriting(id: string) {
  const queryClient = useQueryClient();
  const { data: saved } = useSuspenseQuery(draftQuery(id));
  const [writing] = useState(() => writingOf(queryClient, id, saved));
  const state = useSyncExternalStore(writing.subscribe, writing.state);
  const publishing = usePublishDraft(id);
  const [byHand, setByHand] = useState({ attempt: 0, state });
  useEffect(() => {
    const left = () => {
      writing.pause();
    };
    document.addEventListener('focusout', left);
    return () => {
      document.removeEventListener('focusout', left);
      left();
    };
  }, [writing]);

  const save = async (): Promise<boolean> => {
    publishing.reset();
    const succeeded = await writing.save();
    setByHand(({ attempt }) => ({ attempt: attempt + 1, state: writing.state() }));
    return succeeded;
  };

  return {
    ...state,
    publishing: publishing.isPending,
    /** Why saving failed, or publishing. */
    error: state.error ?? publishing.error,
    /** Whether what stands in the way met the person's own wish to save or publish: she waits for an answer. */
    askedFor:
      state.status === 'conflict'
        ? state.conflicts === byHand.state.conflicts
        : state.error === null || state.error === byHand.state.error,
    /** How often was saved or published by hand. */
    attempt: byHand.attempt,
    change: (content: Schemas['DraftContent']) => {
      writing.change(content);
    },
    choose: writing.choose.bind(writing),
    save: () => void save(),
    /** Saves what is not saved yet, and publishes that. */
    publish: async (
      purpose: Schemas['Purpose'],
      onPublished: (published: Schemas['ConsultationView']) => void,
    ) => {
      if (!(await save())) return;
      try {
        onPublished(await publishing.mutateAsync({ purpose, etag: writing.etag }));
      } catch (error) {
        if (slugOf(error) === 'changed-meanwhile') await writing.refresh();
      }
    },
  };
}

/** The writing that still goes on, or else a new one. */
function writingOf(queryClient: QueryClient, id: string, saved: VersionedDraft): DraftWriting {
  const all = running.get(queryClient) ?? new Map<string, never>();
  running.set(queryClient, all);
  const before = all.get(id);
  if (before && before.writing.state().status !== 'saved') return before.writing;
  before?.end();
  const name = `draft:${id}`;
  const writing = new DraftWriting(saved, {
    load: () => loadDraft(id),
    save: (content, etag) => saveDraft(id, content, etag),
    onSaved: (now) => {
      queryClient.setQueryData(draftQuery(id).queryKey, now);
      void queryClient.invalidateQueries({ queryKey: ['drafts'] });
    },
    kept: {
      read: () => localStorage.getItem(name),
      write: (text) => {
        try {
          localStorage.setItem(name, text);
        } catch {
          // A browser without room for it still sends it to the server.
        }
      },
      remove: () => {
        localStorage.removeItem(name);
      },
    },
  });
  const ending = new AbortController();
  all.set(id, {
    writing,
    end: () => {
      ending.abort();
    },
  });
  writing.start(ending.signal);
  return writing;
}
