import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql'

/**
 * Payload describes to anybody what they may do, conditions and ids included. The admin screens ask that over
 * REST, which is for people only; over GraphQL nobody needs it.
 */
export function refuseAccessFields(context: ValidationContext): ASTVisitor {
  const queryType = context.getSchema().getQueryType()
  return {
    Field(node) {
      const name = node.name.value
      if (context.getParentType() !== queryType || !(name === 'Access' || name.startsWith('docAccess'))) return
      context.reportError(new GraphQLError(`The field "${name}" is closed.`, { nodes: node }))
    },
  }
}
