import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/inspraak/$slug/')({ component: () => null });
