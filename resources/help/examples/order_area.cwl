# SPDX-License-Identifier: GPL-2.0-or-later
cwlVersion: v1.2
class: CommandLineTool
label: Order the cheapest set of scenes that covers an area
doc: |
  Safe to repeat and to run many times at once: all runs that name the same journal never order
  a scene twice, and never spend more than the limit together.
baseCommand: [python3, -m, datacosmos_imagery.resources.help.examples.buy_areas]
requirements:
  EnvVarRequirement:
    envDef:
      PYTHONPATH: $(inputs.plugins)
  NetworkAccess:
    networkAccess: true
  # What is done lies in the journal, not in CWL's cache.
  WorkReuse:
    enableReuse: false
inputs:
  plugins:
    type: string
    doc: The folder that holds datacosmos_imagery, such as python/plugins of a QGIS profile.
  area:
    type: File
    doc: GeoJSON, WGS 84, with a property name in each feature.
    inputBinding: {position: 1}
  journal:
    type: string
    doc: Folder that all runs share. A path, not a Directory, which would be a copy.
    inputBinding: {prefix: --journal}
  choices:
    type: string?
    doc: Folder for what was chosen for each area, where each machine has a journal of its own.
    inputBinding: {prefix: --choices}
  month_limit:
    type: string
    doc: Such as 500 EUR.
    inputBinding: {prefix: --month-limit}
  accept_licences:
    type: boolean
    default: false
    inputBinding: {prefix: --accept-licences}
  start:
    type: string?
    inputBinding: {prefix: --from}
  max_cloud:
    type: float?
    inputBinding: {prefix: --max-cloud}
  collections:
    type:
      - "null"
      - type: array
        items: string
        inputBinding: {prefix: --collection}
stdout: orders.json
outputs:
  orders:
    type: stdout
