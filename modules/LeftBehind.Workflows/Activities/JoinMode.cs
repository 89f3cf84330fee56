using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Workflows.Activities;

internal enum JoinMode
{
    /// <summary>Goes on once every branch has come.</summary>
    [Display(Name = "Every branch")]
    WaitAll,

    /// <summary>Goes on with the first; what the others wait for is closed.</summary>
    [Display(Name = "The first branch that comes")]
    WaitAny,
}
