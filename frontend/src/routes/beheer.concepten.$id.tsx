import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/beheer/concepten/$id')({ component: () => null });
