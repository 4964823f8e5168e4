# SPDX-License-Identifier: GPL-2.0-or-later
cwlVersion: v1.2
class: Workflow
label: Buy images for many areas
doc: |
  cwltool --parallel --preserve-environment DATACOSMOS_CREDENTIALS_FILE \
    --preserve-environment DATACOSMOS_ORGANISATION_ID \
    --preserve-environment DATACOSMOS_CONTRACT_ID buy_areas.cwl job.yml
  With a ledger for several machines also --preserve-environment DATACOSMOS_LEDGER_URL.
requirements:
  ScatterFeatureRequirement: {}
inputs:
  plugins: string
  areas:
    type: File[]
    doc: One GeoJSON file an area. QGIS's "Split vector layer" makes them.
  journal: string
  choices: string?
  month_limit: string
  accept_licences: boolean
  start: string?
  max_cloud: float?
  collections: string[]?
  minutes:
    type: float
    default: 60
steps:
  order:
    run: order_area.cwl
    scatter: area
    in:
      plugins: plugins
      area: areas
      journal: journal
      choices: choices
      month_limit: month_limit
      accept_licences: accept_licences
      start: start
      max_cloud: max_cloud
      collections: collections
    out: [orders]
  deliver:
    run: deliver_orders.cwl
    in:
      plugins: plugins
      results: order/orders
      journal: journal
      minutes: minutes
    out: [images]
outputs:
  orders:
    type: File[]
    outputSource: order/orders
  images:
    type: Directory
    outputSource: deliver/images
