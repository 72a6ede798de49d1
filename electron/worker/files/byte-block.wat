;; Counts and finds bytes sixteen at a time. Assembled into byte-block.ts with wabt; the test fails when
;; the two differ:
;;   npx wat2wasm electron/worker/files/byte-block.wat -o /dev/stdout | base64 -w0
(module
  (memory (export "memory") 5) ;; pages of 64 KiB: the block and the bytes that a search may look past it

  ;; How often the byte value stands in [from, to).
  (func (export "count") (param $from i32) (param $to i32) (param $value i32) (result i32)
    (local $sought v128) ;; the value, sixteen times
    (local $few v128)    ;; sixteen counters of 8 bits
    (local $many v128)   ;; four counters of 32 bits
    (local $last i32)    ;; the last place from which sixteen bytes can be taken
    (local $round i32)   ;; where the last step begins before the counters of 8 bits are full
    (local $n i32)
    (local.set $sought (i8x16.splat (local.get $value)))
    (local.set $last (i32.sub (local.get $to) (i32.const 16)))
    (block $counted
      (loop $rounds
        (br_if $counted (i32.gt_s (local.get $from) (local.get $last)))
        (local.set $few (v128.const i32x4 0 0 0 0))
        (local.set $round (i32.add (local.get $from) (i32.const 4064))) ;; the 255th step
        (if (i32.gt_s (local.get $round) (local.get $last))
          (then (local.set $round (local.get $last))))
        (loop $steps
          (local.set $few (i8x16.sub (local.get $few)
            (i8x16.eq (v128.load (local.get $from)) (local.get $sought))))
          (local.set $from (i32.add (local.get $from) (i32.const 16)))
          (br_if $steps (i32.le_s (local.get $from) (local.get $round))))
        (local.set $many (i32x4.add (local.get $many)
          (i32x4.extadd_pairwise_i16x8_u (i16x8.extadd_pairwise_i8x16_u (local.get $few)))))
        (br $rounds)))
    (local.set $n
      (i32.add
        (i32.add (i32x4.extract_lane 0 (local.get $many)) (i32x4.extract_lane 1 (local.get $many)))
        (i32.add (i32x4.extract_lane 2 (local.get $many)) (i32x4.extract_lane 3 (local.get $many)))))
    (block $done
      (loop $tail
        (br_if $done (i32.ge_s (local.get $from) (local.get $to)))
        (local.set $n (i32.add (local.get $n)
          (i32.eq (i32.load8_u (local.get $from)) (local.get $value))))
        (local.set $from (i32.add (local.get $from) (i32.const 1)))
        (br $tail)))
    (local.get $n))

  ;; The first place in [from, to) at which the byte value first stands with last so many bytes on;
  ;; to or beyond when there is none. Looks up to 15 + distance bytes past to.
  (func (export "findPair") (param $from i32) (param $to i32)
      (param $first i32) (param $last i32) (param $distance i32) (result i32)
    (local $firsts v128)
    (local $lasts v128)
    (local $places i32) ;; one bit for each of the sixteen
    (local.set $firsts (i8x16.splat (local.get $first)))
    (local.set $lasts (i8x16.splat (local.get $last)))
    (block $absent
      (loop $steps
        (br_if $absent (i32.ge_s (local.get $from) (local.get $to)))
        (local.set $places (i8x16.bitmask (v128.and
          (i8x16.eq (v128.load (local.get $from)) (local.get $firsts))
          (i8x16.eq (v128.load (i32.add (local.get $from) (local.get $distance))) (local.get $lasts)))))
        (if (local.get $places)
          (then (return (i32.add (local.get $from) (i32.ctz (local.get $places))))))
        (local.set $from (i32.add (local.get $from) (i32.const 16)))
        (br $steps)))
    (local.get $to)))
