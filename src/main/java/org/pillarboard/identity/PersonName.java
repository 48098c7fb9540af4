package org.pillarboard.identity;

import java.util.UUID;

record PersonName(UUID id, String name) {
}
