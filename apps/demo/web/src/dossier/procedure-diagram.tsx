import { procedureOutline, procedureSvg } from '@anlang/adapters/diagram'
import type { Procedure, StateValue } from '@anlang/workflows'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '../design/button.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { walkNodes } from './walk-nodes.js'
import './procedure-diagram.css'

interface ProcedureDiagramProps {
  readonly procedure: Procedure
  readonly at: StateValue
}

const zooms = [0.5, 0.65, 0.8, 1, 1.25, 1.5, 2] as const
const whole = 3

/** The page has the colours of the chart in its own style sheet: none within a page is let in. */
const withoutStyle = (svg: string): string => svg.replace(/<style>.*?<\/style>/s, '').replace(/ style="[^"]*"/, '')

/** The chart of a procedure with where the dossier stands: to be zoomed, walked by arrow keys, or read as a list. */
export const ProcedureDiagram = ({ procedure, at }: ProcedureDiagramProps) => {
  const t = useWords()
  const locale = useLocale()
  const place = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState(whole)
  const svg = useMemo(() => withoutStyle(procedureSvg(procedure, { locale, at })), [procedure, locale, at])
  const outline = useMemo(() => procedureOutline(procedure, locale), [procedure, locale])
  const words = useMemo(() => ({ here: t('dossier.hereNow') }), [t])
  useEffect(() => (svg && place.current ? walkNodes(place.current, words) : undefined), [svg, words])
  useEffect(() => {
    const drawing = place.current?.querySelector('svg')
    const [, , width = 0, height = 0] = drawing?.getAttribute('viewBox')?.split(' ').map(Number) ?? []
    const factor = zooms[zoom] ?? 1
    drawing?.setAttribute('width', String(width * factor))
    drawing?.setAttribute('height', String(height * factor))
  }, [zoom, svg])
  return (
    <div className="stack">
      <p className="soft small">{t('dossier.diagramLead')}</p>
      <div className="row">
        <Button kind="second" onClick={() => setZoom(Math.max(0, zoom - 1))} busy={zoom === 0}>
          {t('dossier.zoomOut')}
        </Button>
        <Button
          kind="second"
          onClick={() => setZoom(Math.min(zooms.length - 1, zoom + 1))}
          busy={zoom === zooms.length - 1}
        >
          {t('dossier.zoomIn')}
        </Button>
        <Button kind="quiet" onClick={() => setZoom(whole)}>
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
