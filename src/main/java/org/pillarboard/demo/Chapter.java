package org.pillarboard.demo;

import java.util.List;

/** A part of the story, as steps; the order is given by their moments. */
interface Chapter {

    List<Step> steps(Story story);
}
