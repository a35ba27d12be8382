import { procedureOutline } from '@anlang/adapters/diagram'
import type { Procedure, StateValue } from '@anlang/workflows'
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Button } from '../design/button.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { drawnChart } from './drawn-chart.js'
import { showActive } from './show-active.js'
import { walkNodes } from './walk-nodes.js'
import './procedure-diagram.css'

interface ProcedureDiagramProps {
  readonly procedure: Procedure
  readonly at: StateValue
}

/** Smaller tells nothing, larger shows too little; what is not asked to fit is drawn so that it can be read. */
const [smallest, readable, largest] = [0.3, 0.75, 2]
const step = 1.25

/** Draws at a size that was chosen, or as wide as there is room for; at first no smaller than can be read. */
const useFactor = (place: RefObject<HTMLDivElement | null>, svg: string, zoom: number | 'fit' | undefined) => {
  const factor = useRef(1)
  useLayoutEffect(() => {
    const drawing = place.current?.querySelector('svg')
    const [, , width = 1, height = 1] = drawing?.getAttribute('viewBox')?.split(' ').map(Number) ?? []
    const least = zoom === 'fit' ? smallest : readable
    const fitting = Math.min(1, Math.max(least, (place.current?.clientWidth ?? width) / width))
    factor.current = typeof zoom === 'number' ? zoom : fitting
    drawing?.setAttribute('width', String(width * factor.current))
    drawing?.setAttribute('height', String(height * factor.current))
    if (place.current && typeof zoom !== 'number') showActive(place.current)
  }, [place, svg, zoom])
  return factor
}

/** The chart of a procedure with where the dossier stands: to be zoomed, walked by arrow keys, or read as a list. */
export const ProcedureDiagram = ({ procedure, at }: ProcedureDiagramProps) => {
  const t = useWords()
  const locale = useLocale()
  const place = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState<number | 'fit'>()
  const svg = useMemo(() => drawnChart(procedure, { locale, at }), [procedure, locale, at])
  const outline = useMemo(() => procedureOutline(procedure, locale, at), [procedure, locale, at])
  const words = useMemo(() => ({ here: t('dossier.hereNow') }), [t])
  useEffect(() => (svg && place.current ? walkNodes(place.current, words) : undefined), [svg, words])
  const factor = useFactor(place, svg, zoom)
  const scale = (by: number) => setZoom(Math.min(largest, Math.max(smallest, factor.current * by)))
  return (
    <div className="stack">
      <p className="soft small">{t('dossier.diagramLead')}</p>
      <div className="row">
        <Button kind="second" onClick={() => scale(1 / step)}>
          {t('dossier.zoomOut')}
        </Button>
        <Button kind="second" onClick={() => scale(step)}>
          {t('dossier.zoomIn')}
        </Button>
        <Button kind="quiet" onClick={() => setZoom('fit')}>
          {t('dossier.fit')}
        </Button>
      </div>
      {/* drawn by our own library, which escapes every text */}
      <div className="diagram" ref={place} dangerouslySetInnerHTML={{ __html: svg }} />
      <details className="fold">
        <summary>{t('dossier.outline')}</summary>
        <ol>
          {outline.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </details>
    </div>
  )
}
