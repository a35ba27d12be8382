import { type ReactNode, useId } from 'react'
import './field.css'

/** One answer. */
interface Option {
  readonly value: string
  readonly label: ReactNode
}

interface ChoiceSetProps {
  readonly legend: ReactNode
  readonly hint?: ReactNode
  readonly fault?: string | undefined
  readonly id?: string
  readonly options: readonly Option[]
  readonly beside?: boolean
}

interface SetProps extends ChoiceSetProps {
  readonly type: 'radio' | 'checkbox'
  readonly isChosen: (value: string) => boolean
  readonly onChoose: (value: string) => void
}

const OptionSet = ({ legend, hint, fault, id: given, options, beside, type, isChosen, onChoose }: SetProps) => {
  const own = useId()
  const id = given ?? own
  const described = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ')
  return (
    <fieldset className="field" aria-describedby={described || undefined}>
      <legend>{legend}</legend>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {fault && (
        <span className="fault" id={`${id}-fault`}>
          {fault}
        </span>
      )}
      <div className={beside ? 'choice-set beside' : 'choice-set'}>
        {options.map(({ value, label }, place) => (
          <label key={value}>
            <input
              id={place === 0 ? id : undefined}
              type={type}
              name={id}
              checked={isChosen(value)}
              onChange={() => onChoose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** One of several answers. */
export const RadioSet = ({
  value,
  onChange,
  ...set
}: ChoiceSetProps & { readonly value: string; readonly onChange: (value: string) => void }) => (
  <OptionSet {...set} type="radio" isChosen={(one) => one === value} onChoose={onChange} />
)

/** As many of several answers as apply. */
export const CheckSet = ({
  values,
  onChange,
  ...set
}: ChoiceSetProps & { readonly values: readonly string[]; readonly onChange: (values: readonly string[]) => void }) => (
  <OptionSet
    {...set}
    type="checkbox"
    isChosen={(one) => values.includes(one)}
    onChoose={(one) => onChange(values.includes(one) ? values.filter((value) => value !== one) : [...values, one])}
  />
)
