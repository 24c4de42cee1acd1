import { env } from 'node:process';

/** How many inputs a property is tried on whose inputs take long: so many, or as many as whoever goes hunting asks for. */
export function runs(usual: number): number {
  return Number(env.HUNT_RUNS ?? usual);
}
