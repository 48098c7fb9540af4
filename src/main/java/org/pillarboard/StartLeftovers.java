package org.pillarboard;

import java.util.List;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.TokenStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * Lets go of what only the start needed: tables the two query parsers built for every query of the product, and the
 * class files Vaadin looked through for routes. Together a fifth of what the idle product would keep (ADR 0027). All of
 * it comes back by itself where it is needed again.
 */
@Component
class StartLeftovers {

    private static final Logger log = LoggerFactory.getLogger(StartLeftovers.class);
    private static final List<String> QUERY_PARSERS = List.of("org.hibernate.grammars.hql.HqlParser",
            "org.springframework.data.jpa.repository.query.HqlParser");
    private static final String ROUTE_SEARCH = "contextInitializer";
    private static final String CLASS_FILES = "metadataReaderFactory";

    private final DefaultListableBeanFactory beans;

    StartLeftovers(DefaultListableBeanFactory beans) {
        this.beans = beans;
    }

    @EventListener(ApplicationReadyEvent.class)
    void letGo() {
        QUERY_PARSERS.forEach(this::forgetTables);
        forgetClassFiles();
    }

    private void forgetClassFiles() {
        var search = beans.getSingleton(ROUTE_SEARCH);
        var kept = search == null ? null : ReflectionUtils.findField(search.getClass(), CLASS_FILES);
        if (kept == null) {
            log.warn("the class files of {} are kept", ROUTE_SEARCH);
            return;
        }
        ReflectionUtils.makeAccessible(kept);
        ReflectionUtils.setField(kept, search, null);
    }

    private void forgetTables(String parser) {
        try {
            var constructor = ClassUtils.forName(parser, null).getDeclaredConstructor(TokenStream.class);
            ((Parser) BeanUtils.instantiateClass(constructor, (Object) null)).getInterpreter().clearDFA();
        } catch (ReflectiveOperationException | BeanInstantiationException renamed) {
            log.warn("the tables of {} are kept: {}", parser, renamed.toString());
        }
    }
}
