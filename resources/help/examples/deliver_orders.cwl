# SPDX-License-Identifier: GPL-2.0-or-later
cwlVersion: v1.2
class: CommandLineTool
label: Wait until orders are paid and download them
baseCommand: [python3, -m, datacosmos_imagery.resources.help.examples.deliver_orders]
requirements:
  EnvVarRequirement:
    envDef:
      PYTHONPATH: $(inputs.plugins)
  NetworkAccess:
    networkAccess: true
inputs:
  plugins: string
  results:
    type: File[]
    doc: What order_area.cwl wrote; orders that areas share are downloaded once.
    inputBinding: {position: 1}
  journal:
    type: string
    inputBinding: {prefix: --journal}
  minutes:
    type: float
    default: 60
    inputBinding: {prefix: --minutes}
arguments: [--folder, images]
outputs:
  images:
    type: Directory
    outputBinding: {glob: images}
