namespace LeftBehind.Children.ClassLists;

/// <param name="Refuses">Has to be mended first.</param>
/// <param name="Where">Sheet and cell; empty for the workbook as a whole.</param>
/// <param name="Text">What is wrong and what to do, in the user's language.</param>
public sealed record ClassListRemark(bool Refuses, string Where, string Text);
