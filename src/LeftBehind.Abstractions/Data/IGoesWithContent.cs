namespace LeftBehind.Abstractions.Data;

/// <summary>Marks rows that stand beside content items and go where those go when a school is merged into another. What is over stays with the school where it was.</summary>
#pragma warning disable CA1040
public interface IGoesWithContent;
#pragma warning restore CA1040
