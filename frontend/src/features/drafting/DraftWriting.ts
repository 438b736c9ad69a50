import { problemOf, slugOf } from '@/api/problems';
import { type Conflict, equal, mergeThreeWay, replaceAtPath } from '@/lib/threeWay';
import type { DraftContent, VersionedDraft } from './draftQueries';

/** After so long without typing it is saved. */
const PAUSE_MS = 2_000;
/** A save that failed is tried again after this, and then ever later. */
const FIRST_RETRY_MS = 5_000;
const LAST_RETRY_MS = 60_000;

/** What the server is asked, and where in this browser the unsaved is kept. */
interface Ports {
  load: () => Promise<VersionedDraft>;
  save: (content: DraftContent, etag: string) => Promise<VersionedDraft>;
  onSaved: (saved: VersionedDraft) => void;
  kept: { read: () => string | null; write: (text: string) => void; remove: () => void };
}

/** What is typed but not saved, with the version that it started from. */
interface Unsaved {
  content: DraftContent;
  base: DraftContent;
  etag: string;
}

/**
 * `saved`: the server has everything · `typing`: it gets it soon · `retrying`: the server was not reached, it
 * will be tried again · `refused`: the server said no, something must change first · `conflict`: someone else
 * changed the same fields, a choice is needed.
 */
type WritingStatus = 'saved' | 'typing' | 'retrying' | 'refused' | 'conflict';

export interface WritingState {
  /** What stands in the fields. */
  content: DraftContent;
  /** The version that the server has. */
  saved: VersionedDraft;
  status: WritingStatus;
  /** Why the last save failed. */
  error: unknown;
  conflicts: Conflict[];
  /** Whether changes of someone else were joined with what is typed here. */
  joined: boolean;
}

/** By what a phase or a decision point is known again in another version. */
function nameOf(row: { phase?: string; title?: string }): string | undefined {
  return row.phase ?? row.title;
}

/**
 * Saves a draft while it is written: after a pause, one write at a time. What is not yet saved is kept in this
 * browser until the server has it. Changes that someone else made to other fields are joined with it.
 */
export class DraftWriting {
  readonly #ports: Ports;
  readonly #listeners = new Set<() => void>();
  #state: WritingState;
  /** The version that the content started from: where both sides are compared with. */
  #base: DraftContent;
  #etag: string;
  /** What someone else saved meanwhile, while a choice is needed. */
  #theirs: VersionedDraft | undefined;
  /** What was sent without an answer: the server may have it. */
  #unanswered: DraftContent[] = [];
  #sending: Promise<boolean> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #retryMs = FIRST_RETRY_MS;

  constructor(saved: VersionedDraft, ports: Ports) {
    this.#ports = ports;
    const kept = read(ports.kept.read());
    this.#base = kept?.base ?? saved.draft.content;
    this.#etag = kept?.etag ?? saved.etag;
    this.#state = {
      content: kept?.content ?? saved.draft.content,
      saved,
      status: kept ? 'typing' : 'saved',
      error: null,
      conflicts: [],
      joined: false,
    };
  }

  readonly state = (): WritingState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Version of the draft that the server has. */
  get etag(): string {
    return this.#etag;
  }

  /** Begins to save, what was kept from before too; ends with the signal. */
  start(signal: AbortSignal): void {
    const now = () => {
      this.pause();
    };
    const whenHidden = () => {
      if (document.visibilityState === 'hidden') now();
    };
    globalThis.addEventListener('online', now, { signal });
    document.addEventListener('visibilitychange', whenHidden, { signal });
    now();
  }

  /** Something was typed. */
  change(content: DraftContent): void {
    const { status } = this.#state;
    this.#set({ content, joined: false });
    this.#keep();
    if (this.#theirs) this.#join(this.#theirs);
    else if (status !== 'retrying') this.#settle();
  }

  /** A field was left: a good moment to save, unless something must change first. */
  pause(): void {
    const { status } = this.#state;
    if (status === 'typing' || status === 'retrying') void this.#send();
  }

  /** Saves all there is; whether the server has everything then. */
  async save(): Promise<boolean> {
    while (this.#state.status !== 'saved') {
      if (!(await this.#send())) return false;
    }
    return true;
  }

  /** Takes in what the server has now. */
  async refresh(): Promise<void> {
    try {
      this.#join(await this.#ports.load());
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Settles a conflict: the one value stays, the other goes. */
  choose(conflict: Conflict, whose: 'mine' | 'theirs'): void {
    if (!this.#theirs) return;
    if (whose === 'theirs') {
      const { content } = this.#state;
      this.#set({ content: replaceAtPath(content, conflict.mine, conflict.theirsValue) });
    } else {
      this.#base = replaceAtPath(this.#base, conflict.base, conflict.theirsValue);
    }
    this.#join(this.#theirs);
  }

  /** One write at a time; whether it succeeded. */
  #send(): Promise<boolean> {
    clearTimeout(this.#timer);
    if (this.#state.status === 'saved') return Promise.resolve(true);
    if (this.#theirs) return Promise.resolve(false);
    this.#sending ??= this.#write().finally(() => {
      this.#sending = undefined;
    });
    return this.#sending;
  }

  async #write(): Promise<boolean> {
    const { content } = this.#state;
    try {
      const saved = await this.#ports.save(content, this.#etag);
      this.#succeed(saved, content);
      return true;
    } catch (error) {
      if (slugOf(error) !== 'changed-meanwhile') {
        if (!problemOf(error)) this.#unanswered.push(content);
        this.#fail(error);
        return false;
      }
    }
    await this.refresh();
    return this.#state.status === 'typing' || this.#state.status === 'saved';
  }

  #succeed(saved: VersionedDraft, sent: DraftContent): void {
    this.#rest(sent, saved.etag);
    this.#set({ saved, error: null });
    this.#settle();
    this.#ports.onSaved(saved);
  }

  /** Goes on from another version of the server. */
  #rest(base: DraftContent, etag: string): void {
    this.#base = base;
    this.#etag = etag;
    this.#unanswered = [];
    this.#theirs = undefined;
    this.#retryMs = FIRST_RETRY_MS;
  }

  /** Joins what someone else saved with what stands here, or asks for a choice. */
  #join(theirs: VersionedDraft): void {
    const ours = this.#unanswered.some((sent) => equal(sent, theirs.draft.content));
    const base = ours ? theirs.draft.content : this.#base;
    const { merged, conflicts } = mergeThreeWay(
      { base, mine: this.#state.content, theirs: theirs.draft.content },
      nameOf,
    );
    if (conflicts.length > 0) {
      this.#theirs = theirs;
      this.#set({ conflicts, status: 'conflict', error: null });
      return;
    }
    const joined = this.#state.joined || !equal(merged, this.#state.content);
    this.#rest(theirs.draft.content, theirs.etag);
    this.#set({ content: merged, saved: theirs, conflicts: [], error: null, joined });
    this.#settle();
    this.#ports.onSaved(theirs);
  }

  /** Whether there is something to save, and if so: after a pause. */
  #settle(): void {
    const done = equal(this.#state.content, this.#base);
    this.#set({ status: done ? 'saved' : 'typing' });
    this.#keep();
    clearTimeout(this.#timer);
    if (!done) this.#sendIn(PAUSE_MS);
  }

  #fail(error: unknown): void {
    const status = problemOf(error)?.status ?? 503;
    if (status < 500) {
      this.#set({ status: 'refused', error });
      return;
    }
    this.#set({ status: 'retrying', error });
    this.#sendIn(this.#retryMs);
    this.#retryMs = Math.min(this.#retryMs * 2, LAST_RETRY_MS);
  }

  #sendIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#send(), milliseconds);
  }

  /** Keeps in this browser what the server does not have. */
  #keep(): void {
    const { content } = this.#state;
    if (equal(content, this.#base)) {
      this.#ports.kept.remove();
      return;
    }
    const unsaved: Unsaved = { content, base: this.#base, etag: this.#etag };
    this.#ports.kept.write(JSON.stringify(unsaved));
  }

  #set(changes: Partial<WritingState>): void {
    this.#state = { ...this.#state, ...changes };
    this.#listeners.forEach((listener) => {
      listener();
    });
  }
}

function read(text: string | null): Unsaved | undefined {
  return text === null ? undefined : (JSON.parse(text) as Unsaved);
}
