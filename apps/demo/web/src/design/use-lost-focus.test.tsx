// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { useLostFocus } from './use-lost-focus.js'

const Task = ({ task }: { readonly task: string }) => {
  useLostFocus('task', task)
  return (
    <>
      <h3 id="task" tabIndex={-1}>
        {task}
      </h3>
      <input />
      <button key={task} type="button">
        {task}
      </button>
    </>
  )
}

describe('the focus', () => {
  afterEach(cleanup)

  it('goes on when what had it is gone', () => {
    const { rerender, getByRole } = render(<Task task="one" />)
    expect(document.activeElement).toBe(document.body)
    getByRole('button').focus()
    rerender(<Task task="two" />)
    expect(document.activeElement).toBe(getByRole('heading'))
  })

  it('stays where it is while that is there', () => {
    const { rerender, getByRole } = render(<Task task="one" />)
    getByRole('textbox').focus()
    rerender(<Task task="two" />)
    expect(document.activeElement).toBe(getByRole('textbox'))
  })
})
