package org.pillarboard.audit;

import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.pillarboard.shared.FieldName;
import org.pillarboard.shared.RuleViolation;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Service;

/**
 * Names the field that holds too much, where the database would only say that a column is full, and brings forth what
 * {@link UnseenRefusal} says. Stands outside the transaction of every service, since both speak at the commit; nothing of
 * the work is stored then.
 */
@Configuration(proxyBeanMethods = false)
class FieldRefusal {

    private static final String COLUMN = " for column '(?:[^']*\\.)?`?(\\w+)`?'";
    private static final Map<Pattern, String> FULL = Map.of(Pattern.compile("Data too long" + COLUMN), "error.tooLong",
            Pattern.compile("Out of range value" + COLUMN), "error.tooLarge");

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor namesTheField() {
        MethodInterceptor telling = FieldRefusal::tell;
        var advisor = new DefaultPointcutAdvisor(AnnotationMatchingPointcut.forClassAnnotation(Service.class), telling);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    private static Object tell(MethodInvocation call) throws Throwable {
        try {
            return call.proceed();
        } catch (RuntimeException refused) {
            throw causes(refused, RuleViolation.class).findFirst().or(() -> fullField(refused)).<RuntimeException>map(said -> said)
                    .orElse(refused);
        }
    }

    private static Optional<RuleViolation> fullField(RuntimeException refused) {
        return causes(refused, SQLException.class).map(SQLException::getMessage).filter(Objects::nonNull).flatMap(FieldRefusal::full)
                .findFirst();
    }

    private static Stream<RuleViolation> full(String said) {
        return FULL.entrySet().stream().flatMap(one -> one.getKey().matcher(said).results()
                .map(found -> new RuleViolation(one.getValue(), new FieldName(found.group(1)))));
    }

    /** The mapper and the framework each wrap what is said below, not always in the same way. */
    private static <T extends Throwable> Stream<T> causes(RuntimeException refused, Class<T> kind) {
        return Stream.<Throwable>iterate(refused, Objects::nonNull, Throwable::getCause).filter(kind::isInstance).map(kind::cast);
    }
}
