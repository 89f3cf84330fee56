namespace LeftBehind.Ui.Editing;

/// <summary>
/// Marks a list in a form whose lines have their places on paper: two people's forms are compared line by line, so that one may mend the
/// first while another mends the second. Both forms show the same number of lines.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SlotsAttribute : Attribute;
