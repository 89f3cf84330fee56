namespace LeftBehind.Audit;

internal enum UnusualKind
{
    Files,
    Night,
    Revealed,
    Exports,
    Refusals,
}
