const shapes = {
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  talk: 'M4 5h16v11H11l-5 4v-4H4z',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16m0 3.5V12l3 2',
  question:
    'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M9.7 9.6a2.4 2.4 0 1 1 3.4 2.2c-.8.4-1.1.9-1.1 1.7m0 3v.1',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M12 11.5v5m0-9v.1',
  pencil: 'M5 19l1-4L16.5 4.5l3 3L9 18zM14.5 6.5l3 3',
  dot: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  hand: 'M7 20v-8.5L11 4c1.4 0 2 .9 1.8 2.2L12 10h6.5l-1.6 9.2c-.1.5-.5.8-1 .8zM7 11.5H4V20h3',
} as const;

export type IconName = keyof typeof shapes;

/** A picture beside words that say the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="20"
      height="20"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
