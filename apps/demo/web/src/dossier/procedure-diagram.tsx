import { procedureOutline } from '@anlang/adapters/diagram'
import type { Procedure, StateValue } from '@anlang/workflows'
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Button } from '../design/button.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { drawnChart } from './drawn-chart.js'
import { walkNodes } from './walk-nodes.js'
import './procedure-diagram.css'

interface ProcedureDiagramProps {
  readonly procedure: Procedure
  readonly at: StateValue
}

/** Smaller cannot be read, larger shows too little. */
const [smallest, largest] = [0.4, 2]
const step = 1.25

/** Draws at a size: that which was chosen, else as wide as there is room for. */
const useFactor = (place: RefObject<HTMLDivElement | null>, svg: string, zoom: number | undefined) => {
  const factor = useRef(1)
  useLayoutEffect(() => {
    const drawing = place.current?.querySelector('svg')
    const [, , width = 1, height = 1] = drawing?.getAttribute('viewBox')?.split(' ').map(Number) ?? []
    const fitting = Math.min(1, Math.max(smallest, (place.current?.clientWidth ?? width) / width))
    factor.current = zoom ?? fitting
    drawing?.setAttribute('width', String(width * factor.current))
    drawing?.setAttribute('height', String(height * factor.current))
  }, [place, svg, zoom])
  return factor
}

/** The chart of a procedure with where the dossier stands: to be zoomed, walked by arrow keys, or read as a list. */
export const ProcedureDiagram = ({ procedure, at }: ProcedureDiagramProps) => {
  const t = useWords()
  const locale = useLocale()
  const place = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState<number>()
  const svg = useMemo(() => drawnChart(procedure, { locale, at }), [procedure, locale, at])
  const outline = useMemo(() => procedureOutline(procedure, locale), [procedure, locale])
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
        <Button kind="quiet" onClick={() => setZoom(undefined)}>
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
