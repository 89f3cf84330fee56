using LeftBehind.Abstractions.Content;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeftBehind.Abstractions.Data;

/// <summary>What the entity configurations of modules have in common. A module's configurations are found by themselves.</summary>
public static class ModelExtensions
{
    /// <summary>Maps a content index: table named after the class, key, and an index on the item.</summary>
    public static EntityTypeBuilder<T> AsContentIndex<T>(this EntityTypeBuilder<T> builder) where T : ContentIndex
    {
        builder.ToTable(typeof(T).Name);
        builder.HasKey(row => row.Id);
        builder.Property(row => row.ContentItemId).HasMaxLength(32);
        builder.Property(row => row.ContentItemVersionId).HasMaxLength(32);
        return builder;
    }
}
