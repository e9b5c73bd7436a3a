export { createDeliveryApi, type DeliveryApi, type DeliveryApiOptions } from './createDeliveryApi'
export { createDeliveryServer, createHandler, type DeliveryEnv, type DeliveryServer } from './createDeliveryServer'
export { createOpenApiDocument } from './openApiDocument'
