namespace LeftBehind.Workflows.Activities;

internal enum JoinMode
{
    /// <summary>Goes on once every branch has come.</summary>
    WaitAll,

    /// <summary>Goes on with the first; what the others wait for is closed.</summary>
    WaitAny,
}
