import type { Context, MiddlewareHandler } from 'hono'
import { trainingProblem } from '../training/training-problem.js'

/** Only names of this machine: a page of another site that points its name here gets no answer. */
const localNames = ['127.0.0.1', 'localhost', '[::1]']

/** Whether a request that changes something comes from a page of another site. */
const isForeign = (request: Request): boolean => {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site !== 'same-origin' && site !== 'none'
  const origin = request.headers.get('origin')
  return origin !== null && origin !== new URL(request.url).origin
}

const policy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** Nothing of the machine is asked for. */
const permissions = ['camera', 'geolocation', 'microphone', 'payment', 'usb'].map((what) => `${what}=()`).join(', ')

const refusalOf = ({ req }: Context): Response | undefined => {
  if (!localNames.includes(new URL(req.url).hostname)) return trainingProblem(req.raw, 'foreign_host')
  const isCommand = req.method !== 'GET' && req.method !== 'HEAD'
  return isCommand && isForeign(req.raw) ? trainingProblem(req.raw, 'foreign_origin') : undefined
}

/** What holds for every answer: local names alone, no commands from other sites, and nothing loaded from elsewhere. */
export const guard: MiddlewareHandler = async (c, next) => {
  const refused = refusalOf(c)
  if (refused) c.res = refused
  else await next()
  c.header('content-security-policy', c.res.headers.get('content-security-policy') ?? policy)
  c.header('x-content-type-options', 'nosniff')
  c.header('referrer-policy', 'no-referrer')
  c.header('permissions-policy', permissions)
  c.header('cross-origin-opener-policy', 'same-origin')
  c.header('cross-origin-resource-policy', 'same-origin')
}
