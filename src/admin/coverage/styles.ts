// One list for all pieces of the screen, because the later one wins where two say as much.
import './bars.css'
import './coverage.css'
import './tables.css'
import './countTable.css'
import './crossTable.css'
import './monthTable.css'
import './means.css'
import './timeEntry.css'
