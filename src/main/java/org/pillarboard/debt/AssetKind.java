package org.pillarboard.debt;

/** What lies idle: 土地, 厂房, 办公, 商铺, 供热站, 粮库, 车辆段, 股权, 其他. */
public enum AssetKind {
    LAND, PLANT, OFFICE, SHOP, HEAT_STATION, GRANARY, DEPOT, EQUITY, OTHER
}
