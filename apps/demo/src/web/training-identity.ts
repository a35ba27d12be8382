import { type Actor, isPosition } from '@anlang/workflows'

/**
 * Who asks, for training only: the header `X-Training-Office: position@unit; person`. It believes whatever it is
 * told, so it is no identity for a real host.
 */
export const trainingIdentity = async (request: Request): Promise<Actor | undefined> => {
  const [, position = '', unit, person] =
    /^([A-Za-z]+)@([^;]+);\s*(\S+)$/.exec(request.headers.get('X-Training-Office') ?? '') ?? []
  return isPosition(position) && unit && person ? { position, unit, person } : undefined
}
