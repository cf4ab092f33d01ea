/** Whether a template can be read, for forms: what is wrong with its braces, or null. */
import { templateProblems } from '../../lib/replies/render'

export function parseTemplateError(template: string): string | null {
  return templateProblems(template).error
}
