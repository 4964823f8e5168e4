# SPDX-License-Identifier: GPL-2.0-or-later
"""DataCosmos in plain Python: search, price, order, wait, download. No Qt, no QGIS.

    from datacosmos_imagery.core import Client, Monitor, SearchJob, SearchQuery, ...

The public names below are imported when first used (PEP 562), so that importing one part
doesn't load requests and shapely for all.
"""

from __future__ import annotations

import importlib
from typing import Any

_HOMES = {
    "Account": "service.credentials",
    "Acquisition": "catalogue.acquisitions",
    "Action": "journal.phase",
    "Aoi": "geo.geometry",
    "Asset": "stac.items",
    "BrowserSignInJob": "account.browser_sign_in",
    "Cart": "cart.cart",
    "By": "journal.spent",
    "CartEntry": "cart.entry",
    "CheckoutJob": "orders.checkout",
    "Circumstances": "support.bundle",
    "Client": "service.client",
    "ClientCredentials": "service.credentials",
    "Collection": "stac.collection",
    "CollectionCache": "catalogue.collection_cache",
    "CollectionsJob": "catalogue.collection_cache",
    "Connection": "service.config",
    "ConnectionCheckJob": "account.connection_check",
    "ConnectionReport": "account.connection_check",
    "Continuation": "catalogue.search",
    "Contract": "account.contracts",
    "ContractPrices": "orders.contract_prices",
    "ContractsJob": "orders.contract_prices",
    "CoverAreaJob": "cover.cover_area",
    "CoverAreasJob": "cover.cover_areas",
    "DeliverJob": "delivery.deliver_job",
    "DeliverOrdersJob": "delivery.deliver_orders",
    "Deliveries": "delivery.deliver_orders",
    "Delivery": "delivery.order_folder",
    "Difference": "sales.differences",
    "DownloadJob": "delivery.deliver_job",
    "DownloadReport": "delivery.downloads",
    "DownloadState": "journal.download_states",
    "DownloadStates": "journal.download_states",
    "DownloadedFile": "delivery.fetched",
    "Failure": "support.failure",
    "FoundItem": "catalogue.search",
    "HttpSettings": "service.config",
    "Item": "stac.items",
    "LANES": "transfers.shared",
    "Journal": "journal.journal",
    "Licence": "stac.collection",
    "LicenceLedger": "journal.licence_ledger",
    "Limits": "journal.spending",
    "LineItem": "sales.order",
    "Missing": "journal.missing",
    "Money": "money",
    "Monitor": "job",
    "OFFER_COLUMNS": "cart.offer",
    "Offer": "cart.offer",
    "NamedArea": "cover.areas",
    "Order": "sales.order",
    "OrderChoice": "journal.order_choice",
    "OrderJob": "orders.order_job",
    "LastSeen": "journal.records",
    "OrderRecord": "journal.records",
    "OrderResult": "orders.buy",
    "OverlapJob": "orders.overlap_job",
    "Overlaps": "orders.overlaps",
    "Part": "sales.part",
    "PartOffersJob": "sales.parts",
    "PartWish": "sales.parts",
    "PartOffer": "sales.parts",
    "PastedToken": "service.credentials",
    "Phase": "journal.phase",
    "Picked": "orders.overlap_job",
    "PollSchedule": "orders.poll_schedule",
    "PartPrices": "cover.part_prices",
    "PriceChange": "sales.pricing",
    "PriceJob": "sales.pricing",
    "PriceResult": "sales.pricing",
    "RATE": "transfers.shared",
    "Project": "account.projects",
    "PurchaseJob": "orders.purchase_job",
    "PurchaseReview": "orders.review",
    "ProposedCover": "cover.proposed",
    "Proposals": "cover.proposed",
    "Quote": "sales.pricing",
    "RefreshCredentials": "service.credentials",
    "RefreshJob": "orders.refresh",
    "ReviewJob": "orders.review",
    "SavedSearch": "catalogue.saved_searches",
    "SavedSearches": "catalogue.saved_searches",
    "ScenesJob": "orders.scenes",
    "SearchJob": "catalogue.search_job",
    "SearchPage": "catalogue.search",
    "SearchQuery": "catalogue.query",
    "SearchResult": "catalogue.search_job",
    "Spending": "journal.spent",
    "Standing": "journal.order_choice",
    "SupportReportJob": "support.bundle",
    "ThumbnailCache": "catalogue.thumbnails",
    "TransferProgress": "delivery.progress",
    "TransferQueue": "transfers.queue",
    "Verdict": "delivery.verified",
    "VerifiedFile": "delivery.verified",
    "VerifyJob": "delivery.verify_job",
    "VerifyReport": "delivery.verified",
    "WaitJob": "orders.wait",
    "Wishes": "cover.wishes",
    "accept_missing": "delivery.missing",
    "account_from_environment": "account.environment",
    "aoi_from_bbox": "geo.geometry",
    "aoi_from_geojson": "geo.geometry",
    "bought_keys": "journal.bought",
    "bought_lines": "journal.bought",
    "cart_entry_of": "cart.entry",
    "default_contract": "account.contracts",
    "doubt_files": "delivery.doubts",
    "errors": "errors",
    "label_record": "journal.label",
    "line_of": "sales.order",
    "list_contracts": "account.contracts",
    "list_projects": "account.projects",
    "owned_lines": "journal.bought",
    "read_credentials_file": "service.credentials",
    "read_delivery": "delivery.order_folder",
    "read_offer_csv": "cart.offer",
    "read_project": "account.projects",
    "last_seen": "journal.records",
    "records": "journal.records",
    "spending": "journal.spent",
    "write_offer_csv": "cart.offer",
    "write_orders_csv": "journal.export",
    "write_spending_csv": "journal.spent",
    "write_verify_report": "delivery.verified",
}

__all__ = sorted(_HOMES)  # noqa: PLE0605  one table, sorted, is the list of public names


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = importlib.import_module(f".{home}", __name__)
    value = module if name == home else getattr(module, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return list(__all__)
