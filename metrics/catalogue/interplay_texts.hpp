// What rows of interplay say in the same words: which events count, in a window of time and without a date, and the
// sources that several of them name. Only the files of these rows include this.
#pragma once

#include <string_view>

#include "support/text.hpp"

namespace samenspel::catalogue {

inline constexpr std::string_view kOwnMeasure = "A measure of samenspel itself, without a publication.";
inline constexpr std::string_view kKaplanMeier =
    "Kaplan, E. L. & Meier, P. (1958). Nonparametric estimation from incomplete observations. Journal of the American "
    "Statistical Association 53, 457–481.";
inline constexpr std::string_view kKaplanMeierDoi = "10.1080/01621459.1958.10501452";

inline constexpr Text kAllEvents{
    "Over the events about the initiative, or about those of the level; of the network over all events. Events without "
    "a date count too; in a window of time only those with a date in it do. Ties play no part.",
    "Over de gebeurtenissen die over het initiatief gaan, of over de initiatieven van het niveau; bij het netwerk over "
    "alle gebeurtenissen. Die zonder datum tellen mee; in een tijdvak alleen die met een datum erin. Relaties spelen "
    "geen rol."};
inline constexpr Text kDatedEvents{
    "Over the dated events about the initiative, or about those of the level; of the network over all dated events. A "
    "date without a day counts as its first day. In a window of time only events in it count. Ties play no part.",
    "Over de gebeurtenissen met een datum die over het initiatief gaan, of over de initiatieven van het niveau; bij "
    "het "
    "netwerk over alle met een datum. Een datum zonder dag geldt als de eerste dag ervan. In een tijdvak tellen alleen "
    "gebeurtenissen daarin. Relaties spelen geen rol."};

}  // namespace samenspel::catalogue
