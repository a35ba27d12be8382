import { Hono } from 'hono'
import type { MeAnswer } from '../api/index.js'
import type { Desk } from './desk.js'
import type { HostEnvironment } from './host-environment.js'
import { namedActor, namedUnit } from './named.js'

/** Who the host takes whoever asks for. */
export const meRoutes = ({ engine, names }: Desk): Hono<HostEnvironment> =>
  new Hono<HostEnvironment>().get('/', (c) => {
    const { by, locale } = c.var
    const on = engine.today()
    return c.json<MeAnswer>({
      actor: namedActor(by, names({ locale, on, subject: by.unit })),
      unit: namedUnit(engine.units, by.unit, on),
      path: engine.units.path(by.unit, on).map(({ id }) => namedUnit(engine.units, id, on)),
      today: on,
    })
  })
