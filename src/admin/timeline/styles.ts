// One list for all pieces of the screen, because the later one wins where two say as much.
import './timeline.css'
import './timelineHead.css'
import './laneRow.css'
import './track.css'
import './timelineTable.css'
import './moveCampaign.css'
