namespace LeftBehind.Letters.Writing;

/// <summary>Says a fault so that whoever wrote the letter can mend it.</summary>
internal static class FaultWords
{
    public static string Of(TemplateFault fault, IStringLocalizer text) => (fault.Line > 0 ? text["Line {0}: ", fault.Line] : "") + (fault.Kind switch
    {
        TemplateFaultKind.Broken => text["what stands in braces cannot be read. Each {{ needs its }}, and each {% if %} its {% endif %}."],
        TemplateFaultKind.UnknownField => text["there is nothing called “{0}” to fill in. Take one of the words offered beside the text.", fault.Detail],
        TemplateFaultKind.Endless => text["the letter never comes to an end, or is too long. Take the repetition out."],
        TemplateFaultKind.Unreckonable => text["what stands in braces cannot be worked out, such as a division by 0. Take the calculation out."],
        TemplateFaultKind.Labels => text["this word labels a child. A letter may be read by classmates and neighbours: please write 孩子 or 同学."],
        _ => text["this looks like an identity number. It must not stand in a letter."],
    });
}
