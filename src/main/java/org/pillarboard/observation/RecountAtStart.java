package org.pillarboard.observation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Adds all official totals up anew when the product is started with {@code --pillarboard.recount-totals=true}. */
@Component
@ConditionalOnProperty("pillarboard.recount-totals")
class RecountAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RecountAtStart.class);
    private final TotalsRecount recount;

    RecountAtStart(TotalsRecount recount) {
        this.recount = recount;
    }

    @Override
    public void run(ApplicationArguments args) {
        LOG.info("official totals added up anew: {} were not as they should be and are put right", recount.everything());
    }
}
