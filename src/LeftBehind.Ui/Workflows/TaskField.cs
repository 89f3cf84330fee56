namespace LeftBehind.Ui.Workflows;

/// <summary>A field that differs from what was approved last, in words.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Before">As it was approved; empty where nothing was.</param>
/// <param name="Now">As it was handed in.</param>
public sealed record TaskField(string Label, string Before, string Now);
