using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Content;

namespace LeftBehind.Homes.Indexes;

/// <summary>Somebody manages a home from a day until another: dates, never today's answer.</summary>
public sealed class HomeManagerPeriod : ContentIndex
{
    [MaxLength(100)]
    public string Name { get; set; } = "";

    [MaxLength(20)]
    public string PhoneMasked { get; set; } = "";

    public DateOnly From { get; set; }

    public DateOnly? Until { get; set; }
}
