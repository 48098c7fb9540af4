package org.pillarboard.observation;

import java.time.LocalDate;

/** An administrator has opened a feed, or moved its first day. */
record FeedOpened(String indicatorCode, LocalDate fromOn, String byName) {
}
