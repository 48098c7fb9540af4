package org.pillarboard;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** All screens of the product, for Karibu: its own discovery passes over classes that are not public, and ours are not. */
public final class Screens {

    private Screens() {
    }

    @SuppressWarnings("unchecked")
    public static Routes discover() {
        var routes = new Routes();
        find(new AnnotationTypeFilter(Route.class)).forEach(view -> routes.getRoutes().add((Class<? extends Component>) view));
        routes.getErrorRoutes().clear();
        find(new AssignableTypeFilter(HasErrorParameter.class))
                .forEach(view -> routes.getErrorRoutes().add((Class<? extends HasErrorParameter<?>>) view));
        return routes;
    }

    private static List<? extends Class<?>> find(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("org.pillarboard").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null)).toList();
    }
}
