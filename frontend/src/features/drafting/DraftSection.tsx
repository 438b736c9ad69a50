import type { ReactNode } from 'react';
import { fieldId } from '@/lib/fieldId';

/** A part of the editor; faults of a whole part lead to its heading. */
export function DraftSection({
  pointer,
  heading,
  explanation,
  children,
}: {
  pointer: string;
  heading: string;
  explanation: string;
  children: ReactNode;
}) {
  const id = fieldId(pointer);
  return (
    <section className="panel form" aria-labelledby={id}>
      <div className="stack stack--tight">
        <h2 id={id} tabIndex={-1} className="utrecht-heading-3">
          {heading}
        </h2>
        <p className="note">{explanation}</p>
      </div>
      {children}
    </section>
  );
}
