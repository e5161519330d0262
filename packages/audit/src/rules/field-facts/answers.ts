/** Words of an answer that gives no answer, in English and Welsh: a person may keep it to themselves. */
export const OPT_OUT = /prefer not|rather not|(?:do not|don.?t) (?:want|wish) to (?:say|answer|tell|give|disclose|share)|declin(?:e|ed) to|(?:choose|chose) not to|not (?:stated|disclosed|specified|given|provided)|undisclosed|\bskip\b|no answer|\brefused?\b|gwell gen i beidio|gwell gennyf beidio|[bp]eidio (?:â|a|ag) (?:dweud|ateb|datgan)|ddim (?:eisiau|am) (?:dweud|ateb)|heb ei (?:ddatgan|nodi)|hepgor/i;

/** Words of an answer for whom none of the others fits, in English and Welsh. */
export const NONE = /^no\b|\bnone\b|\bnot? (?:sure|any|applicable|known|listed|certain)\b|\b(?:do|does|did|have|am|is) not (?:apply|know|have|need|had|been|any|affected)|(?:do|does|have)n.?t (?:apply|know|have|need|had|any)|\bnothing\b|\bneither\b|\bn\/a\b|\bunsure\b|\bnever\b|\bnot? (?:no|yet)\b|prefer not|rather not|\bdim un\b|^dim\b|^nac? |^na\b|ddim yn (?:siŵr|siwr|gwybod|berthnasol)|dim (?:un )?o.r rhain/i;

/** A question that may be left: marked so, or said so. */
export const OPTIONAL = /\boptional\b|\bvoluntary\b|if you (?:want|wish|like|are happy) to|(?:you|which you) can skip|do(?:n.?t| not) (?:have|need) to (?:answer|tell|say|give|fill)|\bnot required\b|you may (?:leave|skip)|leave (?:this |it )?blank|dewisol|nid oes (?:rhaid|angen)|does dim (?:rhaid|angen)|gwirfoddol/i;
