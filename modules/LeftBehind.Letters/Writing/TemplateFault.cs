namespace LeftBehind.Letters.Writing;

/// <summary>What keeps a template from being sent.</summary>
/// <param name="Line">Where, from 1; 0 where it is about the whole.</param>
/// <param name="Kind">What.</param>
/// <param name="Detail">The word that is wrong; empty where there is none.</param>
internal sealed record TemplateFault(int Line, TemplateFaultKind Kind, string Detail);
