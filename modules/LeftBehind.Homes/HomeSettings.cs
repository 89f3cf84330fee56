using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Homes;

/// <summary>What a county decides for its schools.</summary>
internal sealed class HomeSettings
{
    /// <summary>The policy asks for a home where left-behind children are many (比较集中, S39) and gives no number: 30 is an assumption that each county can change.</summary>
    [Range(1, 1000), Display(Name = "Children from which on a school should have a home")]
    public int ChildrenNeedingAHome { get; set; } = 30;
}
