import type { Answer, Output } from './output.js'

/** The answer of a command; what it throws is a bug of ours, and is told as one. */
export const answerOrBug = async (work: () => Answer | Promise<Answer>, output: Output): Promise<Answer> => {
  try {
    return await work()
  } catch (error) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
    const sentence =
      output.locale === 'vi'
        ? `Đây là lỗi của anlang, không phải của bạn. Xin báo lại kèm dòng lệnh và đoạn sau:\n${trace}`
        : `This is a bug of anlang, not a mistake of yours. Please report it with the command line and this:\n${trace}`
    output.tell({ code: 'bug', sentence })
    return { exit: 3 }
  }
}
