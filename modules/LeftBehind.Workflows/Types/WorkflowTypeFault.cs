namespace LeftBehind.Workflows.Types;

/// <summary>What can be wrong with a type.</summary>
internal enum WorkflowTypeFault
{
    NoId,
    NoName,
    NoActivities,
    TooLarge,
    UnknownSetting,
    NoActivityId,
    DoubledActivityId,
    UnknownActivity,
    UnknownProperty,
    WrongProperty,
    WrongExpression,
    NoStart,
    StartIsNoEvent,
    FromNowhere,
    ToNowhere,
    NoSuchOutcome,
    DoubledTransition,
    DanglingOutcome,
    Unreachable,
    NoEnd,
}
