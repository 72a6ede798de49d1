/**
 * Surnames that are words like any other, or places: one of these alone in a text may mean a colour,
 * a month or a town, and stands as it was typed unless a title goes before it.
 */
export const commonSurnames: ReadonlySet<string> = new Set(
  `an as at be by do go he hi ho in is it ma me my no of oh on or pa so to up us we
  abbey archer ash august autumn baker bank banks barber barker barnes bell berry best bird bishop
  black bloom blue bond bow bowls bridge bridges bright brook brooks brown buck bull burn burns bush
  butcher butler can cannon carpenter carter carver castle chance chapel chapman church clay close
  coach cole cook cooper corner cotton court craft crane cross dale day days dean dear deer dell
  drake duke early east easter end england english example fair fairweather farmer farrow field
  fields finch fine fish fisher fletcher flint flood flower flowers ford forest fox frank free freeman french
  friend frost fuller gale gardener gardner garland gates glass glover gold golden good goodman grace grant
  gray green grey grove guest hall hand hands hardy harper hart hawk hay hayward head heath hedges
  high hill hills holder holiday holly holmes holt home hood hook hope hopes house hunt hunter hurst
  innocent ireland irish jolly joy judge june junior keen key keys king kings kirk kitchen knight lamb land lane large
  last law lawn lay leaf lee levy light lily link little lock london long lord love lovely low major
  man manning march mark marks marsh marshall mason master masters may mayor mead meadows mercer mercy mercier
  mill miller mills minor monk monday moon moor more moss mount mountain moody music nail new newman
  night noble north nurse nye old orchard owner page paget paige painter palmer park parker parks parson patience pear pepper
  perfect pike pine pitt plant platt player plumb pool pope porter post potter potts pound power
  powers price pride prince prior proctor purple quick rain read reader reading red reed reeves rich ring
  rivers road robin rock rose round rush rust salmon sample sands saturday savage scott scotland sea seal self senior sergeant
  sharp shepherd ship shoemaker short silver singer skinner slaughter small smart smith snow south
  spark sparks speed spicer spring stamp star steel stern steward stock stone stones storm strange
  street strong summer summers sunday sun swan sweet swift tailor tanner taylor temple thorn thursday
  tiller town townsend tree trick trout tuesday turner vale vicar wade waits wales walker wall waller ward
  ware water waters way weaver webb week weeks welcome well wells welsh west wheeler white wild will
  winter winters wise wish wood wooden woods wright yard york young younger`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
