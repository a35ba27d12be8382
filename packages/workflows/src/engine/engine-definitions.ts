import type { Catalogue } from './catalogue.js'

/** What an engine decides by, to be shown and asked about: the nation's definitions, with its overlays laid over them. */
export type EngineDefinitions = Pick<
  Catalogue,
  'procedures' | 'ruleSets' | 'instruments' | 'procedureOf' | 'procedureFor' | 'ruleSetFor' | 'modelsFor'
>
