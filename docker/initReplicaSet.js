// Runs in mongosh, in the service mongodb-init of docker-compose.yml. Safe to run again.
const readSecret = (name) => require('fs').readFileSync(`/run/secrets/${name}`, 'utf8').trim()

const root = connect(
  `mongodb://root:${encodeURIComponent(readSecret('mongodb_root_password'))}@mongodb:27017/admin?directConnection=true`,
)

try {
  root.adminCommand({ replSetGetStatus: 1 })
} catch (error) {
  if (error.codeName !== 'NotYetInitialized') throw error
  root.adminCommand({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host: 'mongodb:27017' }] } })
}

const deadline = Date.now() + 60_000
while (!root.hello().isWritablePrimary) {
  if (Date.now() > deadline) throw new Error('the replica set has no primary after a minute')
  sleep(250)
}

const calendar = root.getSiblingDB('contentkalender')
if (!calendar.getUser('contentkalender')) {
  calendar.createUser({
    user: 'contentkalender',
    pwd: readSecret('mongodb_app_password'),
    roles: [{ role: 'readWrite', db: 'contentkalender' }],
  })
}
print('The replica set is ready.')
