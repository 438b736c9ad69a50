import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/raad')({ component: () => null });
